/**
 * What the person can do about it: `full` make room on the disk; `blocked` close the extension's other windows; `newer`
 * reload this window, the extension was updated meanwhile; `gone` the audit was deleted in another window; `unknown`.
 */
export type StoreProblem = 'full' | 'blocked' | 'newer' | 'gone' | 'unknown';
