package trinhky.intake.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import trinhky.intake.application.MakeDraft;
import trinhky.intake.application.ReadImports;
import trinhky.intake.application.ReviewImport;
import trinhky.intake.application.UploadPlanFile;

/** Files of plans: give one to be read, look through what was read, make a draft of it. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

    private final UploadPlanFile upload;
    private final ReadImports read;
    private final ReviewImport review;
    private final MakeDraft make;

    ImportController(UploadPlanFile upload, ReadImports read, ReviewImport review, MakeDraft make) {
        this.upload = upload;
        this.read = read;
        this.review = review;
        this.make = make;
    }

    /** The latest files that the own units gave to be read. */
    @GetMapping
    ImportListView listImports() {
        return ImportListView.of(read.list());
    }

    /**
     * Reads a file of a plan: Word, PDF or text. An officer; a file that is not read leaves nothing behind and the
     * field {@code file} says why (422). Refuses with {@code plan.only-officers-draft}, {@code plan.no-committee-above}
     * (403).
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    NewImportView uploadPlanFile(@RequestPart("file") MultipartFile file) throws IOException {
        return new NewImportView(upload.upload(file.getOriginalFilename(), file.getBytes()));
    }

    /** The file beside the draft that was read from it. For the unit that gave it. */
    @GetMapping("/{importId}")
    ImportView getImport(@PathVariable UUID importId) {
        return ImportView.of(read.read(importId));
    }

    /**
     * Accepts everything that is certain, or everything certain of one part. The unit that gave the file; refuses with
     * {@code intake.changed-by-other}, {@code intake.plan-made} (409).
     */
    @PostMapping("/{importId}/acceptance")
    ImportView acceptImportedItems(@PathVariable UUID importId, @Valid @RequestBody AcceptanceRequest request) {
        review.accept(importId, request.version(), request.part());
        return ImportView.of(read.read(importId));
    }

    /**
     * Accepts one item, leaves it out or opens it again. The unit that gave the file; refuses with
     * {@code intake.item-unknown} (404), {@code intake.changed-by-other}, {@code intake.plan-made} (409).
     */
    @PutMapping("/{importId}/items/{itemId}/review")
    ImportView reviewImportedItem(
            @PathVariable UUID importId, @PathVariable String itemId, @Valid @RequestBody ItemReviewRequest request) {
        review.review(importId, request.version(), itemId, request.review());
        return ImportView.of(read.read(importId));
    }

    /** Corrects one item, which accepts it. The unit that gave the file; tells every value that does not fit (422). */
    @PutMapping("/{importId}/items/{itemId}")
    ImportView correctImportedItem(
            @PathVariable UUID importId,
            @PathVariable String itemId,
            @Valid @RequestBody ItemCorrectionRequest request) {
        review.correct(importId, request.version(), itemId, request.corrected(), request.chosen());
        return ImportView.of(read.read(importId));
    }

    /**
     * Makes a plan's draft of what was accepted; a file becomes one plan only. The unit that gave the file; refuses
     * with {@code intake.items-open}, {@code intake.title-missing}, {@code intake.plan-made},
     * {@code intake.changed-by-other} (409).
     */
    @PostMapping("/{importId}/plan")
    @ResponseStatus(HttpStatus.CREATED)
    MadePlanView makeImportedPlan(@PathVariable UUID importId, @Valid @RequestBody MakePlanRequest request) {
        return new MadePlanView(make.make(importId, request.version()));
    }
}
