package trinhky.intake.application.file;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of strangers event by event: no DTD, no entities of its own, nothing from outside, no endless depth. */
@SuppressWarnings(
        "PMD.PreserveStackTrace") // the refusal says what is wrong with the file; a trace of the parser adds nothing
final class XmlParts {

    /** Looks at one event of the stream; must not move it. */
    interface Listener {
        void event(XMLStreamReader xml) throws XMLStreamException;
    }

    private XmlParts() {}

    static void read(byte[] part, Allowance allowance, Listener listener) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                check(event, depth, allowance);
                listener.event(xml);
            }
            xml.close();
        } catch (XMLStreamException broken) {
            throw FileProblems.malformed();
        }
    }

    private static void check(int event, int depth, Allowance allowance) {
        allowance.stillTime();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw FileProblems.of("malformed");
        }
        if (depth > Limits.XML_DEPTH) {
            throw FileProblems.of("nested");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
