package trinhky.document;

/**
 * Where an empty place lies in a PDF.
 *
 * @param page number of the page, from 1
 * @param x left edge in points, counted from the left edge of the page
 * @param y lower edge in points, counted from the lower edge of the page
 * @param width in points
 * @param height in points
 */
public record PlaceOnPage(Place place, int page, float x, float y, float width, float height) {}
