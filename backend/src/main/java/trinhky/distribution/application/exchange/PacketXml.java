package trinhky.distribution.application.exchange;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The envelope's XML as it is written: every name in the namespace of the standard, every text escaped. */
final class PacketXml {

    static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    private static final String PREFIX = "edXML";

    /** What stands inside an element. */
    @FunctionalInterface
    interface Inside {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    PacketXml(XMLStreamWriter out) {
        this.out = out;
    }

    void document(Inside content) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement(PREFIX, "edXML", NAMESPACE);
        out.writeNamespace(PREFIX, NAMESPACE);
        content.write();
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
    }

    void part(String name, Inside content) throws XMLStreamException {
        out.writeStartElement(PREFIX, name, NAMESPACE);
        content.write();
        out.writeEndElement();
    }

    void manifest(Inside content) throws XMLStreamException {
        out.writeStartElement(PREFIX, "edXMLManifest", NAMESPACE);
        out.writeAttribute("version", "1.0");
        content.write();
        out.writeEndElement();
    }

    void text(String name, String words) throws XMLStreamException {
        out.writeStartElement(PREFIX, name, NAMESPACE);
        out.writeCharacters(printable(words));
        out.writeEndElement();
    }

    /** Characters that XML cannot hold are left out. */
    private static String printable(String words) {
        return words.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
