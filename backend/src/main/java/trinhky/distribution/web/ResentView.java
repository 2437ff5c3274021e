package trinhky.distribution.web;

/**
 * A document was sent again.
 *
 * @param units to how many recipients
 */
record ResentView(int units) {}
