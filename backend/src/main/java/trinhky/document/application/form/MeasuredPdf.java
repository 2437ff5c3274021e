package trinhky.document.application.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A file as it was measured. */
final class MeasuredPdf {

    /** A typeface that a page uses. */
    record Typeface(int page, String name, boolean embedded) {}

    private final List<PDRectangle> sheets = new ArrayList<>();
    private final List<Typeface> typefaces = new ArrayList<>();
    private final List<Word> words;

    MeasuredPdf(PDDocument file) throws IOException {
        for (PDPage page : file.getPages()) {
            sheets.add(page.getMediaBox());
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                typefaces.add(new Typeface(sheets.size(), font.getName(), font.isEmbedded()));
            }
        }
        words = MeasuredWords.of(file);
    }

    List<PDRectangle> sheets() {
        return sheets;
    }

    List<Typeface> typefaces() {
        return typefaces;
    }

    List<Word> words() {
        return words;
    }

    float width(int page) {
        return sheets.get(page - 1).getWidth();
    }

    float height(int page) {
        return sheets.get(page - 1).getHeight();
    }

    /** Words of a page, those above the text excepted: its number. */
    List<Word> textOf(int page) {
        return words.stream()
                .filter(word -> word.page() == page && word.baseline() > Millimetres.points(20))
                .toList();
    }

    /** The lines of a page from top to bottom, what stands side by side in one. */
    List<Passage> lines(int page) {
        List<Passage> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        for (Word word : words.stream().filter(it -> it.page() == page).toList()) {
            if (!line.isEmpty() && !line.get(0).onLineOf(word)) {
                lines.add(new Passage(line));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(new Passage(line));
        }
        return lines;
    }

    /** The first place where these words follow one another. */
    Optional<Passage> find(String phrase) {
        return all(phrase).stream().findFirst();
    }

    /** Every place where these words follow one another on a line. */
    List<Passage> all(String phrase) {
        List<String> wanted = List.of(phrase.split(" "));
        List<Passage> found = new ArrayList<>();
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            List<Word> candidate = words.subList(i, i + wanted.size());
            if (candidate.stream().map(Word::text).toList().equals(wanted)
                    && candidate.stream().allMatch(candidate.get(0)::onLineOf)) {
                found.add(new Passage(candidate));
            }
        }
        return found;
    }
}
