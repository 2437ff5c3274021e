package trinhky.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.document.DocumentResponse;
import trinhky.plan.PlanStatus;
import trinhky.plan.application.ChangeConsultation;
import trinhky.plan.application.ChangeHeading;
import trinhky.plan.application.CreatePlan;
import trinhky.plan.application.PreviewPlan;
import trinhky.plan.application.ReadPlan;

/** Plans: list, read, begin, change what stands at the head. */
@RestController
@RequestMapping("/api/plans")
class PlanController {

    private final PlanLists lists;
    private final ReadPlan read;
    private final PlanViews views;
    private final CreatePlan create;
    private final PreviewPlan preview;
    private final ChangeHeading heading;
    private final ChangeConsultation consultation;

    PlanController(
            PlanLists lists,
            ReadPlan read,
            PlanViews views,
            CreatePlan create,
            PreviewPlan preview,
            ChangeHeading heading,
            ChangeConsultation consultation) {
        this.lists = lists;
        this.read = read;
        this.views = views;
        this.create = create;
        this.preview = preview;
        this.heading = heading;
        this.consultation = consultation;
    }

    /** Plans that the signed-in official may read, the latest change first; words match without diacritics. */
    @GetMapping
    PlanPageView listPlans(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) PlanStatus status,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return lists.page(q, status, cursor, limit);
    }

    /**
     * Begins a plan; the caller is its drafter. An officer; refuses with {@code plan.only-officers-draft},
     * {@code plan.no-committee-above} (403).
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NewPlanView createPlan(@Valid @RequestBody CreatePlanRequest request) {
        return new NewPlanView(create.create(
                request.title(), request.periodFromYear(), request.periodToYear(), request.fieldOfWork()));
    }

    /**
     * The plan with its content and what the reader may do with it. For the drafting unit, the Committee, the Office,
     * the units consulted and those whom the issued plan concerns.
     */
    @GetMapping("/{planId}")
    PlanView getPlan(@PathVariable UUID planId) {
        return views.of(read.read(planId));
    }

    /** The plan as the official document it will become: HTML without scripts. */
    @GetMapping(value = "/{planId}/preview", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> getPlanPreview(@PathVariable UUID planId) {
        return DocumentResponse.page(preview.html(planId).getBytes(StandardCharsets.UTF_8));
    }

    /** The plan as it will be printed, marked as a draft on every page. */
    @GetMapping("/{planId}/preview.pdf")
    ResponseEntity<byte[]> getPlanPreviewPdf(@PathVariable UUID planId) {
        return DocumentResponse.pdf("du-thao-ke-hoach", preview.pdf(planId));
    }

    /** The plan as a DOCX file. */
    @GetMapping("/{planId}/preview.docx")
    ResponseEntity<byte[]> getPlanPreviewDocx(@PathVariable UUID planId) {
        return DocumentResponse.docx("du-thao-ke-hoach", preview.docx(planId));
    }

    /**
     * Saves what stands at the head of the plan. The drafter; refuses with {@code plan.not-editable},
     * {@code plan.changed-by-other} (409).
     */
    @PutMapping("/{planId}/heading")
    PlanView savePlanHeading(@PathVariable UUID planId, @Valid @RequestBody PlanHeadingRequest request) {
        heading.change(planId, request.version(), request.heading());
        return views.of(read.read(planId));
    }

    /**
     * Saves which units are asked for their opinion, for how long and what silence means. The drafter; refuses with
     * {@code plan.not-editable}, {@code plan.changed-by-other} (409).
     */
    @PutMapping("/{planId}/consultation")
    PlanView savePlanConsultation(@PathVariable UUID planId, @Valid @RequestBody ConsultationSetupRequest request) {
        consultation.change(planId, request.version(), request.setup());
        return views.of(read.read(planId));
    }
}
