package trinhky.distribution.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.distribution.application.copy.MakeCopy;

/** Copies of issued documents: sao y, sao lục, trích sao. */
@RestController
@RequestMapping("/api/register/{entryId}/copies")
class CopyController {

    private final MakeCopy copies;

    CopyController(MakeCopy copies) {
        this.copies = copies;
    }

    /** The copies of a document that the own units made. For whoever may read the document. */
    @GetMapping
    List<CopyView> listCopies(@PathVariable UUID entryId) {
        return copies.list(entryId).stream().map(CopyView::of).toList();
    }

    /**
     * Makes a copy (sao y, sao lục, trích sao; Decree 30/2020/NĐ-CP, articles 25 to 27) with a number of the unit's
     * series of copies. A clerk of the unit; refuses with {@code distribution.not-the-clerk} (403),
     * {@code distribution.recalled}, {@code distribution.nobody-signs-copies} (409), {@code distribution.pages-wrong}
     * (422).
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CopyView makeCopy(@PathVariable UUID entryId, @Valid @RequestBody CopyRequest request) {
        return CopyView.of(copies.make(
                entryId,
                new MakeCopy.Order(
                        request.kind(),
                        request.unitId(),
                        request.firstPage(),
                        request.lastPage(),
                        request.recipients())));
    }
}
