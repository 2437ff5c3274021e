package trinhky.intake.web;

/**
 * Makes the draft.
 *
 * @param version of the file's review that the reader saw
 */
record MakePlanRequest(int version) {}
