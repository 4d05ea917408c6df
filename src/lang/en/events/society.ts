// English words for sport, culture, private life and travel.
import type { EventKind } from '../../shape/events.ts'
import { wordList } from './word-list.ts'

export const SOCIETY: readonly EventKind[] = [
  {
    id: 'match',
    family: 'sport',
    label: 'match',
    labels: { race: 'race', tournament: 'tournament', final: 'final', game: 'game' },
    questions: ['who', 'where', 'when', 'outcome'],
    verbs: wordList(`
      play, compete, face off, host game, tackle, bat, bowl, pitch, serve ace, dribble, dunk,
      shoot goal, race, box, wrestle, ski, sprint, qualify, tie, draw, practice, practise, coach, throw ball, throw pass, throw touchdown, throw interception,
      throw pitch, catch ball, catch pass, punt, putt, substitute, bench, foul, tip off, run race, concede goal, sideline, return punt,
      sack quarterback`),
    nouns: wordList(`
      tournament, championship, playoff, play-off, semifinal, semi-final, quarterfinal, quarter-final,
      olympics, marathon, kickoff, touchdown, home run, match, tie-break, tiebreaker, penalty kick,
      penalty shootout, friendly, derby, scrimmage, free kick, inning, halftime, half-time, overtime,
      game-winner, three-pointer, field goal, friendly match, title game, world cup, super bowl, shutout,
      grand slam, fixture`),
    looseNouns: wordList(`
      game, race, final, contest, bout, round, draw, tie, practice`),
  },
  {
    id: 'win',
    family: 'sport',
    label: 'win',
    questions: ['who', 'whom', 'where', 'when', 'how-much'],
    verbs: wordList(`
      win, defeat, beat, triumph, prevail, conquer, rout, thrash, outscore, edge, upset, crush opponent,
      clinch, vanquish, top rival, overcome, outplay, dominate, sweep, outlast, eliminate from, claim title,
      claim victory, take gold, claim win, win title, retain title, secure, medal, down rival, trounce,
      achieve, set record, break record, score victory`),
    nouns: wordList(`
      win, victory, triumph, comeback, sweep, rout, conquest, upset, success, achievement, winning streak,
      title defence, title defense, blowout`),
    looseNouns: wordList(`
     `),
  },
  {
    id: 'lose',
    family: 'sport',
    label: 'defeat',
    questions: ['who', 'whom', 'where', 'when', 'how-much'],
    verbs: wordList(`
      lose, forfeit, fall to, succumb to, suffer defeat, drop game, blow lead, go down to, fumble`),
    nouns: wordList(`
      defeat, drubbing, trouncing, losing streak, relegation, forfeit`),
    looseNouns: [],
  },
  {
    id: 'award',
    family: 'culture',
    label: 'award',
    labels: { nominate: 'nomination' },
    questions: ['who', 'whom', 'topic', 'when'],
    verbs: wordList(`
      award, present award, present prize, bestow, win award, win prize, win oscar, receive award,
      be nominated for, knight, decorate, confer degree, induct, accept award, dedicate, honor with`),
    nouns: wordList(`
      award ceremony, awards ceremony, knighthood, induction, honour, honor, academy award, prize-giving,
      award show, awards show`),
    looseNouns: wordList(`award, prize, medal`),
  },
  {
    id: 'perform',
    family: 'culture',
    label: 'performance',
    labels: {
      concert: 'concert',
      festival: 'festival',
      ceremony: 'ceremony',
      celebration: 'celebration',
      film: 'film',
      exhibition: 'exhibition',
    },
    questions: ['who', 'where', 'when', 'topic'],
    verbs: wordList(`
      perform, sing, dance, star, film, record album, tour, host show, host ceremony, host award, stage,
      broadcast, air, televise, screen, premiere, headline, star in, portray, play role, host, co-host,
      cohost, emcee, write book, recite, rehearse, showcase, entertain, celebrate, narrate, photograph,
      reprise, stream, shoot film, shoot video`),
    nouns:
      wordList(`birthday party, office party, dinner party, holiday party, wedding party, house party, costume party, 
      concert, performance, exhibition, festival, ceremony, celebration, commemoration, parade, recital,
      gala, broadcast, screening, pageant, telecast, airing, fair, banquet, reception, gig, world tour,
      rehearsal, host job, hosting, auditions, audition, filming, oscars, carnival, ball, christmas party,
      monologue, memorial, procession, anniversary, photo shoot`),
    looseNouns: wordList(`
      show, play, dinner, event, appearance, presentation`),
  },
  {
    id: 'life-event',
    family: 'life',
    label: 'life event',
    labels: {
      wedding: 'wedding',
      marry: 'wedding',
      marriage: 'marriage',
      divorce: 'divorce',
      birth: 'birth',
      engagement: 'engagement',
      graduate: 'graduation',
    },
    questions: ['who', 'whom', 'where', 'when'],
    verbs: wordList(`
      marry, wed, divorce, give birth, bear, adopt child, propose marriage, graduate, enrol, enroll,
      baptise, baptize, get married, break up, get engaged, tie knot, split up, befriend, raise child,
      attend school, grow up, retire from, settle down, remarry, elope, kiss, conceive, matriculate,
      cheat on`),
    nouns: wordList(`
      marriage, wedding, divorce, graduation, baptism, birthday, honeymoon, breakup, break-up, adultery,
      affair, elopement, enrollment, enrolment, separation, childbirth, upbringing, education, childhood`),
    looseNouns: wordList(`
      birth, romance, relationship`),
  },
  {
    id: 'travel',
    family: 'movement',
    label: 'journey',
    labels: {
      arrive: 'arrival',
      arrival: 'arrival',
      depart: 'departure',
      departure: 'departure',
      return: 'return',
      fly: 'flight',
      flight: 'flight',
      visit: 'visit',
      leave: 'departure',
      come: 'arrival',
      cross: 'crossing',
      crossing: 'crossing',
      enter: 'entry',
      entry: 'entry',
      gather: 'gathering',
      land: 'landing',
      landing: 'landing',
      trip: 'trip',
    },
    questions: ['who', 'where', 'when', 'why'],
    verbs: wordList(`
      travel, arrive, depart, leave, fly, land, return, go, come, sail, board, disembark, walk, ride,
      journey, reach, enter, exit, cross, move, navigate, pass through, taxi, take off, wander, roam,
      proceed, trek, ascend, descend, crawl, swim, steer, cruise, drop off, pick up, check in, accompany,
      escort, rush, stroll, jog, park, flock, swarm, camp, surface, fly over, commute, paddle, leap,
      turn up, show up, gather, converge, crowd, queue, line up, speed, ferry, steam`),
    nouns: wordList(`
      journey, trip, arrival, departure, voyage, expedition, travel, flight, pilgrimage, landing, takeoff,
      take-off, crossing, ascent, descent, evacuation flight, trek, excursion, cruise, overflight, commute,
      walk, movement, entry, climbing, navigation, passage, spacewalk, stopover, detour, outing, homecoming,
      ride, jaunt`),
    looseNouns: wordList(`
      tour, return, stay, exit, rush`),
  },
]
