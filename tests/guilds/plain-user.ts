/** Running as someone whom file rights bind. */

/** File rights don't bind the superuser, so for a while the tests give that up. */
export async function asPlainUser(work: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) {
    await work();
    return;
  }
  process.seteuid?.(65534);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}
