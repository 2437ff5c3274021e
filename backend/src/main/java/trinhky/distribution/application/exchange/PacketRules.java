package trinhky.distribution.application.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The schema rules of packets. Whatever comes from outside is hostile: no document type, no entity, nothing fetched, no more
 * bytes than a packet of its kind needs.
 */
@SuppressWarnings(
        "PMD.PreserveStackTrace") // the refusal says what is wrong with the file; a trace of the parser adds nothing
enum PacketRules {
    /** A packet that carries a document: at most the 50 MB of the axis, as base64. */
    DOCUMENT("edxml/document.xsd", 70 * 1024 * 1024),
    /** A packet that tells a status. */
    STATUS("edxml/status.xsd", 256 * 1024);

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final String schemaFile;
    private final int largest;
    private volatile Schema schema;

    PacketRules(String schemaFile, int largest) {
        this.schemaFile = schemaFile;
        this.largest = largest;
    }

    /**
     * Reads a packet that keeps the rules.
     *
     * @throws BrokenPacket saying what is wrong with it
     */
    Document read(byte[] packet) throws BrokenPacket {
        if (packet.length == 0 || packet.length > largest) {
            throw new BrokenPacket("size " + packet.length);
        }
        try {
            Document document = factory().newDocumentBuilder().parse(new ByteArrayInputStream(packet));
            Validator validator = schema().newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new DOMSource(document));
            return document;
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new BrokenPacket(Optional.ofNullable(broken.getMessage())
                    .orElse(broken.getClass().getSimpleName()));
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    private Schema schema() throws SAXException, IOException {
        Schema known = schema;
        if (known == null) {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            known = factory.newSchema(new ClassPathResource(schemaFile).getURL());
            schema = known;
        }
        return known;
    }
}
