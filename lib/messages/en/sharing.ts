const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Saving audits in files, opening such files, and the reminder of doing the first. */
export const sharing = {
  from: (name: string) => `from ${name}`,

  pick: {
    save: 'Save to a file',
    all: 'Choose all',
  },

  copy: {
    options: 'With choices',
    title: 'Save to a file',
    lead: 'The file opens in Service Lens, here or in another browser. Nothing is sent anywhere: you pass it on yourself.',
    which: 'Which audits',
    everything: (n: number) => (n === 1 ? 'The only one there is' : `All ${n}`),
    chosen: (n: number) => (n === 1 ? 'Only the one chosen' : `Only the ${n} chosen`),
    pictures: 'With pictures',
    picturesSize: (n: number, size: string) => `${count(n, 'picture', 'pictures')}, about ${size}`,
    noPictures: 'none in these audits',
    size: (size: string) => `The file becomes about ${size}.`,
    sizing: 'Working out how large the file becomes …',
    name: 'Your name, if you like',
    nameHint: 'Whoever opens the file sees who made it. Kept for the next time.',
    note: 'A line to whoever opens it, if you like',
    save: 'Save the file',
    working: (done: number, all: number) => `${done} of ${all} audits are in the file …`,
    doneMany: (n: number, names: string) =>
      `Saved in ${n} files among your downloads, since one would have become too large: ${names}.`,
    leftOut: (n: number) =>
      `${count(n, 'picture', 'pictures')} did not fit into a file that can be opened again. Here you still have ${n === 1 ? 'it' : 'them'}.`,
  },

  reminder: {
    never: (n: number) =>
      `You have judged or written ${count(n, 'thing', 'things')}, and they lie in this browser alone.`,
    since: (n: number, date: string) =>
      `You have judged or written ${count(n, 'thing', 'things')} since your last copy, ${date}.`,
    save: 'Save a copy',
    notNow: 'Not now',
  },

  incoming: {
    title: 'What is in the files',
    lead: 'Nothing has been taken in yet. Nothing you have is ever overwritten.',
    reading: (file: number, files: number) => `Reading file ${file} of ${files} …`,
    files: (n: number) => count(n, 'file', 'files'),
    counts: {
      new: (n: number) => `${n} new`,
      different: (n: number) => `${n} different`,
      binned: (n: number) => `${n} deleted here`,
      same: (n: number) => `${n} already here`,
      twice: (n: number) => `${n} more than once`,
    },
    status: {
      new: 'New',
      different: 'Different from yours',
      binned: 'Among the deleted',
      same: 'Already here',
      twice: 'More than once in the files',
    },
    beside: 'Is put beside yours, which stays as it is.',
    putBack: 'Is put back from “Recently deleted”.',
    newImages: (n: number) => `Brings ${count(n, 'picture', 'pictures')} that yours lacks.`,
    choose: (shop: string, date: string) => `Take in ${shop}, ${date}`,
    says: (name: string) => `${name} writes:`,
    saysNobody: 'With the file:',
    contents: {
      verdicts: (n: number) => count(n, 'verdict', 'verdicts'),
      notes: (n: number) => count(n, 'note', 'notes'),
      pages: (n: number) => count(n, 'page read', 'pages read'),
      pictures: (n: number) => count(n, 'picture', 'pictures'),
      proposals: (n: number) => count(n, 'proposal', 'proposals'),
    },
    changed: (when: string) => `changed ${when}`,
    kinds: {
      verdicts: 'Verdicts',
      ratings: 'Ratings',
      notes: 'Notes',
      own: 'Own evidence',
      pictures: 'Pictures',
      tests: 'Tests of the service',
      touchpoints: 'Touchpoints',
      proposals: 'Proposals',
      texts: 'Texts of the document',
      checklist: 'Checklist of one’s own',
      rejected: 'Rejected findings',
      pages: 'Pages read',
      found: 'Found on the pages',
    },
    numbers: (here: number, file: number) => `${here} here, ${file} in the file`,
    alike: (n: number) => `${n} in both, but not the same`,
    newer: {
      file: (file: string, here: string) => `The one in the file is newer: changed ${file}, yours ${here}.`,
      here: (file: string, here: string) => `Yours is newer: changed ${here}, the one in the file ${file}.`,
    },
    checklist: {
      count: (n: number) => count(n, 'checklist', 'checklists'),
      is: (name: string) => `${name} is a checklist, not an audit.`,
      take: 'Take it in as a checklist',
      see: 'See the checklists',
    },
    take: (n: number) => `Take in ${count(n, 'audit', 'audits')}`,
    nothing: 'There is nothing in the files that you do not have.',
    all: 'Choose all',
    none: 'Choose none',
    cancel: 'Take nothing in',
    stop: 'Stop',
    saving: (done: number, all: number) => `${done} of ${all} audits taken in …`,
    notSaved: 'The audits could not be saved here. What you have is untouched.',
    undo: 'Take out again',
    undone: (n: number) =>
      `${count(n, 'audit', 'audits')} taken out again. You find ${n === 1 ? 'it' : 'them'} under “Recently deleted”.`,
  },
};
