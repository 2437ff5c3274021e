package trinhky.organisation;

import java.util.List;

/**
 * The organ's name as the head of a document shows it (Decree 30/2020/NĐ-CP, Annex I).
 *
 * @param parent the superior body, set light; null when there is none to show
 * @param own the body's own lines, set bold
 */
public record Letterhead(String parent, List<String> own) {

    /** From the stored text, one line each. */
    public static Letterhead of(String parent, String own) {
        return new Letterhead(parent, own.lines().toList());
    }
}
