package trinhky.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import trinhky.document.DocumentStore;
import trinhky.document.Place;
import trinhky.document.PlaceOnPage;
import trinhky.document.Renditions;
import trinhky.signing.SigningScene;
import trinhky.testing.As;
import trinhky.testing.IntegrationTest;
import trinhky.testing.TestOfficials;

/** Images of signatures and seals: what is taken, what is refused, where they are seen (Decree 30/2020, Annex I). */
@IntegrationTest
class SignatureMarkTest {

    private static final Color BLUE = new Color(20, 60, 200);
    private static final Color RED = new Color(210, 20, 30);
    private static final String PERSON = "/api/signature-marks/OFFICIAL/ubnd.vice1";
    private static final String BODY = "/api/signature-marks/ORGANISATION/ubnd";

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc http;

    @Autowired
    TestOfficials officials;

    private SigningScene letter;
    private As administrator;

    @BeforeEach
    void aLetter() {
        letter = SigningScene.submitted(beans, "KH");
        administrator = As.official(http, officials.inNewUnit("ADMINISTRATOR"));
    }

    @Test
    void theImagesAreSeenWhereTheDecreePlacesThem() throws Exception {
        administrator.uploads(PERSON, png(600, 200, BLUE)).andExpect(status().isNoContent());
        administrator.uploads(BODY, png(500, 500, RED)).andExpect(status().isNoContent());
        administrator.reads(PERSON).andExpect(status().isOk());

        letter.formAccepted().signedBy("ubnd.vice1").issued();

        UUID file = letter.bean(JdbcClient.class)
                .sql("select document_id from outgoing_entry where subject_id = :id")
                .param("id", letter.subjectId())
                .query(UUID.class)
                .single();
        assertThat(colourAt(file, Place.PERSONAL_SIGNATURE, 0.75)).isEqualTo(BLUE);
        assertThat(colourAt(file, Place.ORGANISATION_SIGNATURE, 0.3)).isEqualTo(RED);
        assertThat(Archival.problems(letter.bean(DocumentStore.class).content(file)))
                .isEmpty();
    }

    @Test
    void whatIsNoImageOfASignatureIsRefusedWithItsReason() throws Exception {
        refused(PERSON, "<svg onload=alert(1)>".getBytes(StandardCharsets.US_ASCII), "unreadable");
        refused(PERSON, Arrays.copyOf(png(600, 200, BLUE), 200), "unreadable");
        refused(PERSON, new byte[3 * 1024 * 1024], "too-large");
        refused(PERSON, bomb(), "too-large");
        refused(PERSON, png(90, 40, BLUE), "too-small");
        refused(PERSON, filled(300, 200), "not-transparent");
        refused(PERSON, png(600, 200, RED), "not-blue");
        refused(BODY, png(500, 500, BLUE), "not-red");
    }

    @Test
    void whatWasHiddenInTheFileIsNotKept() throws Exception {
        byte[] image = png(600, 200, BLUE);
        byte[] trailing = Arrays.copyOf(image, image.length + 20);
        System.arraycopy("<script>x</script>".getBytes(StandardCharsets.US_ASCII), 0, trailing, image.length, 18);
        administrator.uploads(PERSON, trailing).andExpect(status().isNoContent());

        byte[] kept = administrator.reads(PERSON).andReturn().getResponse().getContentAsByteArray();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(PersonalMark.WIDTH);
    }

    @Test
    void onlyAdministratorsKeepImages() throws Exception {
        letter.as("ubnd.vice1").uploads(PERSON, png(600, 200, BLUE)).andExpect(status().isForbidden());
        letter.as("ubnd.vice1").reads(PERSON).andExpect(status().isForbidden());
    }

    private void refused(String address, byte[] file, String reason) throws Exception {
        administrator
                .uploads(address, file)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("file"))
                .andExpect(jsonPath("$.errors[0].code").value("signing.image-" + reason));
    }

    /** The colour in the middle of the height of a place, at a part of its width. */
    private Color colourAt(UUID file, Place place, double across) throws IOException {
        PlaceOnPage found = letter.bean(Renditions.class).places(file).stream()
                .filter(each -> each.place() == place)
                .findFirst()
                .orElseThrow();
        try (PDDocument document =
                Loader.loadPDF(letter.bean(DocumentStore.class).content(file))) {
            BufferedImage page = new PDFRenderer(document).renderImage(found.page() - 1);
            int x = (int) (found.x() + found.width() * across);
            int y = page.getHeight() - (int) (found.y() + found.height() / 2);
            return new Color(page.getRGB(x, y));
        }
    }

    /** A broad stroke of the colour across the middle, nothing around it. */
    private static byte[] png(int width, int height, Color ink) {
        return Drawing.png(width, height, canvas -> {
            canvas.setColor(ink);
            canvas.fillRect(width / 10, height / 3, width * 8 / 10, height / 3);
        });
    }

    private static byte[] filled(int width, int height) {
        return Drawing.png(width, height, canvas -> {
            canvas.setColor(BLUE);
            canvas.fillRect(0, 0, width, height);
        });
    }

    /** A small file that claims to be an image of 60000 × 60000 pixels. */
    private static byte[] bomb() {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(60_000)
                .putInt(60_000)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(header);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        file.writeBytes(header);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        file.writeBytes(new byte[100]);
        return file.toByteArray();
    }
}
