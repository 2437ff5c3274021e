package trinhky.intake.application.file;

import javax.xml.stream.XMLStreamReader;

/** Attributes of Word's XML, whatever the namespace: strict and transitional files have different ones. */
final class WordXml {

    private WordXml() {}

    /** Null when the element has no such attribute. */
    static String value(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    /** The fallback when it is missing or no number. */
    static int number(XMLStreamReader xml, String name, int fallback) {
        String value = value(xml, name);
        return value != null && value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : fallback;
    }

    /** A switch is on unless its value says off. */
    static boolean isOn(XMLStreamReader xml) {
        String value = value(xml, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
