// A step of a build in a thread of its own: its memory is given back when it ends, and it never outlives the process.
import { parentPort, Worker, workerData } from 'node:worker_threads'

/** Runs a program of this folder with the name of a folder; `say` gets the lines that it says. Throws what it throws. */
export function inThread(program: string, folder: string, say: (line: string) => void): Promise<void> {
  // what the process was told of its own program says nothing of this one
  const thread = new Worker(new URL(program, import.meta.url), { workerData: folder, execArgv: [] })
  thread.on('message', say)
  return new Promise((fulfil, refuse) => {
    thread.on('error', refuse)
    thread.on('exit', (code) => {
      if (code === 0) fulfil()
      else refuse(new Error(`${program}: expected its thread to end, found that it ended with code ${code}`))
    })
  })
}

/** In such a program: the folder that it was started with, and where its lines go. */
export const asked = (): { folder: string; say: (line: string) => void } => ({
  folder: workerData as string,
  say: (line) => parentPort!.postMessage(line),
})
