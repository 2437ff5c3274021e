package trinhky.signing.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import trinhky.document.FrozenFileFinish;
import trinhky.document.Place;
import trinhky.document.PlaceOnPage;

/** Gives a rendition the fields of its signatures and the code that leads to its verification. */
@Component
class FrozenFields implements FrozenFileFinish {

    private final String address;

    FrozenFields(@Value("${trinhky.base-url:http://localhost:8080}") String baseUrl) {
        this.address = baseUrl.replaceAll("/+$", "") + "/verify/";
    }

    @Override
    public byte[] finish(UUID documentId, byte[] pdf, List<PlaceOnPage> places) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            FormFields.add(document, places);
            for (PlaceOnPage place : places) {
                if (place.place() == Place.QR) {
                    VerificationCode.draw(document, place, address + documentId);
                }
            }
            ByteArrayOutputStream finished = new ByteArrayOutputStream();
            document.save(finished, CompressParameters.NO_COMPRESSION);
            return finished.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
