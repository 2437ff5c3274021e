package trinhky.document.application.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the words of a file with their places, sizes and colours. */
final class MeasuredWords extends PDFTextStripper {

    private final List<Word> words = new ArrayList<>();
    private final Map<TextPosition, Boolean> black = new HashMap<>();

    private MeasuredWords() {
        setSortByPosition(true);
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    static List<Word> of(PDDocument file) throws IOException {
        MeasuredWords reader = new MeasuredWords();
        reader.getText(file);
        return List.copyOf(reader.words);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        super.processTextPosition(letter);
        try {
            black.put(letter, getGraphicsState().getNonStrokingColor().toRGB() == 0);
        } catch (IOException | UnsupportedOperationException e) {
            black.put(letter, false);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition letter : letters) {
            if (letter.getUnicode() == null || letter.getUnicode().isBlank()) {
                add(word);
            } else {
                word.add(letter);
            }
        }
        add(word);
    }

    private void add(List<TextPosition> letters) {
        if (letters.isEmpty()) {
            return;
        }
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        String name = name(first.getFont());
        words.add(new Word(
                getCurrentPageNo(),
                first.getX(),
                last.getX() + last.getWidth(),
                first.getY(),
                first.getYScale(),
                name.contains("Bold"),
                name.contains("Italic"),
                letters.stream().allMatch(letter -> black.getOrDefault(letter, true)),
                letters.stream().map(TextPosition::getUnicode).reduce("", String::concat)));
        letters.clear();
    }

    private static String name(PDFont font) {
        return font == null || font.getName() == null ? "" : font.getName();
    }
}
