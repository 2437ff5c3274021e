package trinhky.document.application;

import com.openhtmltopdf.pdfboxout.PagePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import trinhky.document.Place;
import trinhky.document.PlaceOnPage;

/** Reads where the empty places of a printed document lie; the seal's follows from that of the personal signature. */
final class PrintPlaces {

    private static final String PREFIX = "place-";

    /** Side of the square that the image of the seal gets, in points: 36 mm. */
    private static final float SEAL = 36 / 25.4f * 72;

    /** Width of the image of a signature, in points. */
    private static final float SIGNATURE = 140;

    private PrintPlaces() {}

    /** The places of a print, the seal's included. */
    static List<PlaceOnPage> of(List<? extends PagePosition<?>> positions) {
        List<PlaceOnPage> places = new ArrayList<>();
        for (PagePosition<?> position : positions) {
            PlaceOnPage place = of(position);
            if (place.place() == Place.PERSONAL_SIGNATURE) {
                PlaceOnPage signature = middle(place);
                places.add(signature);
                places.add(seal(signature));
            } else {
                places.add(place);
            }
        }
        return List.copyOf(places);
    }

    private static PlaceOnPage of(PagePosition<?> position) {
        return new PlaceOnPage(
                Place.valueOf(position.getId().substring(PREFIX.length()).toUpperCase(Locale.ROOT)),
                position.getPageNo() + 1,
                position.getX(),
                position.getY(),
                position.getWidth(),
                position.getHeight());
    }

    private static PlaceOnPage middle(PlaceOnPage column) {
        return new PlaceOnPage(
                column.place(),
                column.page(),
                column.x() + (column.width() - SIGNATURE) / 2,
                column.y(),
                SIGNATURE,
                column.height());
    }

    /** The seal covers about a third of the signature, on its left (Decree 30/2020, Annex I, II.8). */
    private static PlaceOnPage seal(PlaceOnPage signature) {
        return new PlaceOnPage(
                Place.ORGANISATION_SIGNATURE,
                signature.page(),
                signature.x() + signature.width() / 3 - SEAL,
                signature.y() + (signature.height() - SEAL) / 2,
                SEAL,
                SEAL);
    }
}
