const TONES = [
  { hertz: 880, at: 0 },
  { hertz: 660, at: 0.35 },
];

/** Two soft tones. A browser that does not let pages make a sound stays quiet. */
export function playChime(): void {
  const context = new AudioContext();
  for (const { hertz, at } of TONES) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = hertz;
    const start = context.currentTime + at;
    volume.gain.setValueAtTime(0.3, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.8);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.8);
  }
  setTimeout(() => void context.close(), 2000);
}
