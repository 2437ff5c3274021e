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
import trinhky.distribution.application.MakeCopy;

/** Copies of issued documents: sao y, sao lục, trích sao. */
@RestController
@RequestMapping("/api/register/{entryId}/copies")
class CopyController {

    private final MakeCopy copies;

    CopyController(MakeCopy copies) {
        this.copies = copies;
    }

    /** The copies a unit has made of this document. */
    @GetMapping
    List<CopyView> listCopies(@PathVariable UUID entryId) {
        return copies.list(entryId).stream().map(CopyView::of).toList();
    }

    /** Makes a copy with a number of the unit's series of copies. */
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
