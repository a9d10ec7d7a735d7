export const further = {
  start: (count: number) => (count === 1 ? 'Read 1 service page too' : `Read ${count} service pages too`),
  hint: 'Returns, delivery, contact and the like: fetched from the shop without you opening them.',
  running: (done: number, of: number) => `Reading service pages: ${done} of ${of}`,
  stop: 'Stop',
  read: (count: number) => (count === 1 ? '1 service page read' : `${count} service pages read`),
  stopped: 'Stopped. What was read is kept.',
  left: (count: number) => (count === 1 ? '1 page was not read' : `${count} pages were not read`),
  close: 'Close this message',
  why: {
    timeout: 'did not answer within 10 seconds',
    tooLarge: 'is too large to be read in passing; open it and read it there',
    notPage: 'is a file, not a page',
    status: 'was refused by the shop',
    elsewhere: 'leads to another site',
    network: 'could not be reached',
    gone: 'the tab went to another page meanwhile',
  },
};
