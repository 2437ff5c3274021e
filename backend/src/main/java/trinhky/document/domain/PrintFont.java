package trinhky.document.domain;

import java.io.InputStream;

/**
 * The typeface of printed documents: Liberation Serif 2, which has the widths of Times New Roman (Decree 30/2020, Annex I
 * asks for it), every Vietnamese letter and a licence that lets the product carry it.
 */
public enum PrintFont {
    REGULAR("Regular", 400, false),
    BOLD("Bold", 700, false),
    ITALIC("Italic", 400, true),
    BOLD_ITALIC("BoldItalic", 700, true);

    /** Name of the family inside a page. */
    public static final String FAMILY = "Liberation Serif";

    private final String file;
    private final int weight;
    private final boolean italic;

    PrintFont(String file, int weight, boolean italic) {
        this.file = "/fonts/LiberationSerif-" + file + ".ttf";
        this.weight = weight;
        this.italic = italic;
    }

    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /** The TrueType file; the caller closes it. */
    public InputStream open() {
        return PrintFont.class.getResourceAsStream(file);
    }
}
