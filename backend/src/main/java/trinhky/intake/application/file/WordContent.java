package trinhky.intake.application.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Reads the body of a Word file, or its footnotes: what is printed of it. */
@SuppressWarnings("PMD.AssignmentInOperand") // the arm of a switch is no operand
final class WordContent {

    /** What these hold is not printed, or not any more, or a second time. */
    private static final Set<String> LEFT_OUT = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange",
            "tblGridChange",
            "numberingChange");

    private static final Set<String> TRACKED = Set.of("del", "ins", "moveFrom", "moveTo");

    private final Deque<String> path = new ArrayDeque<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final List<String> referred = new ArrayList<>();
    private final WordStructure structure;
    private int leftOut;
    private boolean inText;
    private boolean hidden;

    private WordContent(WordNumbering numbering, Allowance allowance) {
        this.structure = new WordStructure(numbering, allowance);
    }

    static WordContent of(byte[] part, WordNumbering numbering, Allowance allowance) {
        WordContent content = new WordContent(numbering, allowance);
        XmlParts.read(part, allowance, content::event);
        return content;
    }

    List<WordBlock> blocks() {
        return structure.blocks();
    }

    /** What was noticed: {@code tracked-changes}, {@code hidden-text}, {@code text-boxes}. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Ids of the footnotes in the order of their marks. */
    List<String> referred() {
        return referred;
    }

    /** Blocks of the footnote with this id. */
    List<WordBlock> footnote(String id) {
        return structure.footnote(id);
    }

    private void event(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (inText && !hidden && leftOut == 0) {
                    structure.text(xml.getText());
                }
            }
            default -> {}
        }
    }

    private void begin(XMLStreamReader xml) {
        String name = xml.getLocalName();
        String parent = path.peek();
        path.push(name);
        if (TRACKED.contains(name)) {
            notes.add("tracked-changes");
        }
        if (LEFT_OUT.contains(name)) {
            leftOut++;
            structure.deleted(parent, isInParagraphProperties());
        } else if (leftOut == 0) {
            open(xml, name, parent);
        }
    }

    private boolean isInParagraphProperties() {
        return path.stream().skip(2).findFirst().filter("pPr"::equals).isPresent();
    }

    private void end(String name) {
        path.poll();
        if (LEFT_OUT.contains(name)) {
            leftOut--;
        } else if (leftOut == 0) {
            inText &= !name.equals("t");
            structure.end(name);
        }
    }

    private void open(XMLStreamReader xml, String name, String parent) {
        switch (name) {
            case "t" -> inText = true;
            case "r" -> hidden = false;
            case "vanish" -> hide("rPr".equals(parent) && !isInParagraphProperties() && WordXml.isOn(xml));
            case "tab" -> printed("r".equals(parent) ? " " : "");
            case "br", "cr" -> printed("page".equals(WordXml.value(xml, "type")) ? " " : "\n");
            case "noBreakHyphen" -> printed("-");
            case "footnoteReference" -> mark(WordXml.value(xml, "id"));
            case "txbxContent" -> notes.add("text-boxes");
            default -> structure.begin(xml, name, parent);
        }
    }

    private void hide(boolean vanished) {
        hidden = vanished;
        if (vanished) {
            notes.add("hidden-text");
        }
    }

    private void printed(String sign) {
        if (!hidden) {
            structure.text(sign);
        }
    }

    private void mark(String id) {
        referred.add(id);
        structure.text(" [" + referred.size() + "]");
    }
}
