import fc from 'fast-check';

/**
 * Property tests draw the same cases on every machine and day, so that a red run can be repeated;
 * FC_SEED draws others.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20240910) });
