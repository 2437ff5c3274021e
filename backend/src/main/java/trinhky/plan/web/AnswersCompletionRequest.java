package trinhky.plan.web;

/**
 * The drafter has answered the opinions.
 *
 * @param anotherRound whether the units are consulted again
 */
record AnswersCompletionRequest(boolean anotherRound) {}
