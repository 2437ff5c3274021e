package trinhky.intake.application.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The numbers that Word prints before paragraphs of lists: they stand in the file as rules, not as letters. */
@SuppressWarnings("PMD.AssignmentInOperand") // the arm of a switch is no operand
final class WordNumbering {

    /** One level of a list. */
    static final class Level {
        private String format = "decimal";
        private String text = "";
        private int start = 1;
    }

    /**
     * Where a paragraph stands in a list.
     *
     * @param list id of the list, null for none
     */
    record Place(String list, int level) {}

    private static final int LEVELS = 9;

    private final Map<String, Level[]> patterns = new HashMap<>();
    private final Map<String, String> patternOf = new HashMap<>();
    private final Map<String, Place> placeOfStyle = new HashMap<>();
    private final Map<String, String> parentOfStyle = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> beginAnew = new HashSet<>();
    private String pattern;
    private String list;
    private String style;
    private Level level;
    private String styleList;
    private int styleLevel;

    private WordNumbering() {}

    static WordNumbering of(WordParts parts, Allowance allowance) {
        WordNumbering numbering = new WordNumbering();
        if (parts.numbering() != null) {
            XmlParts.read(parts.numbering(), allowance, numbering::list);
        }
        if (parts.styles() != null) {
            XmlParts.read(parts.styles(), allowance, numbering::style);
        }
        return numbering;
    }

    /** The number as printed with a space, empty where the paragraph has none; counts on. */
    String next(Place own, String styleId) {
        Place place = own == null || own.list() == null ? ofStyle(styleId) : own;
        String id = place == null ? null : patternOf.get(place.list());
        Level[] levels = id == null ? null : patterns.get(id);
        if (levels == null || place.level() < 0 || place.level() >= LEVELS || levels[place.level()] == null) {
            return "";
        }
        String counted = beginAnew.contains(place.list()) ? "list " + place.list() : id;
        int[] counts = counters.computeIfAbsent(counted, any -> new int[LEVELS]);
        counts[place.level()]++;
        for (int deeper = place.level() + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return NumberWords.printed(levels[place.level()].text, shown(levels, counts, levels[place.level()]));
    }

    private static String[] shown(Level[] levels, int[] counts, Level own) {
        String[] shown = new String[LEVELS];
        for (int at = 0; at < LEVELS; at++) {
            Level one = levels[at] == null ? own : levels[at];
            int value = Math.max(counts[at], 1) + one.start - 1;
            shown[at] = NumberWords.of(value, one.format);
        }
        return shown;
    }

    private Place ofStyle(String styleId) {
        String at = styleId;
        for (int steps = 0; at != null && steps < LEVELS; steps++) {
            if (placeOfStyle.containsKey(at)) {
                return placeOfStyle.get(at);
            }
            at = parentOfStyle.get(at);
        }
        return null;
    }

    private void list(XMLStreamReader xml) {
        if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        switch (xml.getLocalName()) {
            case "abstractNum" -> pattern = begin(WordXml.value(xml, "abstractNumId"));
            case "num" -> list = WordXml.value(xml, "numId");
            case "abstractNumId" -> patternOf.put(list, WordXml.value(xml, "val"));
            case "lvl" -> level = level(WordXml.number(xml, "ilvl", 0));
            case "startOverride" -> beginAnew.add(list);
            case "start" -> level.start = WordXml.number(xml, "val", 1);
            case "numFmt" -> level.format = WordXml.value(xml, "val");
            case "lvlText" -> level.text = String.valueOf(WordXml.value(xml, "val"));
            default -> {}
        }
    }

    private String begin(String id) {
        patterns.put(id, new Level[LEVELS]);
        list = null;
        return id;
    }

    /** A level of an override in a list is read and forgotten: lists that override are rare, their pattern counts. */
    private Level level(int number) {
        Level begun = new Level();
        if (list == null && pattern != null && number >= 0 && number < LEVELS) {
            patterns.get(pattern)[number] = begun;
        }
        return begun;
    }

    private void style(XMLStreamReader xml) {
        boolean begins = xml.getEventType() == XMLStreamConstants.START_ELEMENT;
        if (!begins && (xml.getEventType() != XMLStreamConstants.END_ELEMENT || !"style".equals(xml.getLocalName()))) {
            return;
        }
        if (!begins) {
            endStyle();
            return;
        }
        switch (xml.getLocalName()) {
            case "style" -> style = WordXml.value(xml, "styleId");
            case "basedOn" -> parentOfStyle.put(style, WordXml.value(xml, "val"));
            case "numId" -> styleList = WordXml.value(xml, "val");
            case "ilvl" -> styleLevel = WordXml.number(xml, "val", 0);
            default -> {}
        }
    }

    private void endStyle() {
        if (styleList != null) {
            placeOfStyle.put(style, new Place(styleList, styleLevel));
        }
        styleList = null;
        styleLevel = 0;
    }
}
