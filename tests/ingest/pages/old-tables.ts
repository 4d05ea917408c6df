// A page of around the year 2000: tables for columns, font tags, Windows-1252, nothing that says what is what.
import { escape, printedDay, type Template } from './press-story.ts'

const HIGH: Record<string, number> = {
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  '€': 0x80,
  '…': 0x85,
}

/** The page in Windows-1252; a character that it does not have becomes a reference. */
function windows1252(html: string): Uint8Array {
  const bytes: number[] = []
  for (const character of html) {
    const code = character.codePointAt(0)!
    const byte = HIGH[character] ?? (code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : null)
    if (byte !== null) bytes.push(byte)
    else for (const sign of `&#${code};`) bytes.push(sign.charCodeAt(0))
  }
  return Uint8Array.from(bytes)
}

/** Variants: 0 names its encoding; 1 does not and breaks lines in place of paragraphs. */
export const oldTables: Template = (story, variant) => {
  const { headline, outlet, authors } = story
  const charset =
    variant % 2 === 0 ? '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">' : ''
  const parts = story.parts.map(({ kind, words }) =>
    kind === 'subheading' ? `<B>${escape(words)}</B>` : escape(words),
  )
  const text =
    variant % 2 === 0
      ? parts.map((words) => `<P><FONT FACE="Times" SIZE="3">${words}</FONT>`).join('\n')
      : parts.join('<BR><BR>\n')
  const page = `<HTML><HEAD>${charset}<TITLE>${escape(outlet)} - ${escape(headline)}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="760" BORDER="0"><TR><TD COLSPAN="3"><IMG SRC="logo.gif" ALT="${escape(outlet)}"><BR><FONT SIZE="1"><A HREF="/">Home</A> | <A HREF="/w">World</A> | <A HREF="/s">Sport</A></FONT></TD></TR>
<TR><TD WIDTH="130" VALIGN="TOP" BGCOLOR="#DDDDDD"><FONT SIZE="1"><A HREF="/1">Bakery wins prize</A><BR><A HREF="/2">New ferry chief</A><BR>Search our archive:<BR><FORM><INPUT NAME="q"></FORM></FONT></TD>
<TD WIDTH="480" VALIGN="TOP"><FONT SIZE="5"><B>${escape(headline)}</B></FONT><BR><BR><FONT SIZE="2">By ${escape(authors.join(' and '))}</FONT><BR><BR><FONT SIZE="2">${printedDay(story)}</FONT><BR><BR>
${text}<BR><BR></TD>
<TD WIDTH="150" VALIGN="TOP"><FONT SIZE="1"><B>ALSO TODAY</B><BR><A HREF="/3">Mayor will not stand again</A><BR>Weather: rain later</FONT></TD></TR>
<TR><TD COLSPAN="3" ALIGN="CENTER"><HR><FONT SIZE="1">Copyright 2001 ${escape(outlet)}. All rights reserved. <A HREF="/c">Contact us</A></FONT></TD></TR></TABLE></BODY></HTML>`
  return { bytes: windows1252(page), states: {}, shows: story.parts, printsHeadline: true }
}
