export function fingerprint(paths: string[]): string;
export function isMarked(markFile: string, value: string): boolean;
export function mark(markFile: string, value: string): void;
