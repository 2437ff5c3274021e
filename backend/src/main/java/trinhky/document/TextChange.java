package trinhky.document;

/**
 * A place where two renditions differ.
 *
 * @param place the nearest heading above, or an empty text
 * @param before the earlier words, or null where the place is new
 * @param after the later words, or null where the place was taken out
 */
public record TextChange(String place, String before, String after) {}
