package trinhky.distribution.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import trinhky.distribution.IssueDeadline;
import trinhky.distribution.application.ReadDeliveries;
import trinhky.distribution.application.register.ExportRegister;
import trinhky.distribution.application.register.PrintRegister;
import trinhky.distribution.application.register.ReadRegister;
import trinhky.distribution.application.register.RegisterChoice;
import trinhky.distribution.application.register.RegisterFilter;
import trinhky.document.DocumentResponse;

/** The register of outgoing documents. */
@RestController
@RequestMapping("/api/register")
class RegisterController {

    private final ReadRegister register;
    private final ExportRegister export;
    private final PrintRegister printing;
    private final ReadDeliveries deliveries;
    private final RegisterChoice choice;
    private final DeliveryViews views;
    private final IssueDeadline issueDeadline;

    RegisterController(
            ReadRegister register,
            ExportRegister export,
            PrintRegister printing,
            ReadDeliveries deliveries,
            RegisterChoice choice,
            DeliveryViews views,
            IssueDeadline issueDeadline) {
        this.register = register;
        this.export = export;
        this.printing = printing;
        this.deliveries = deliveries;
        this.choice = choice;
        this.views = views;
        this.issueDeadline = issueDeadline;
    }

    /**
     * The register of outgoing documents, latest first: all of the own committee and office, elsewhere what concerns
     * the own units.
     *
     * @param type code of Decree 30/2020/NĐ-CP, Annex III, such as KH
     * @param q words in number, summary or signer, whatever their diacritics
     * @param offset {@code next} of the page before
     */
    @GetMapping
    RegisterPageView listRegister(
            @RequestParam(required = false) Integer year,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "0") @Min(0) int offset,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        RegisterFilter filter = new RegisterFilter(year, type, q);
        return RegisterPageView.of(register.page(filter, offset, limit), register.count(filter), choice.choices());
    }

    /**
     * The register as a sheet (XLSX) with the columns of Decree 30/2020/NĐ-CP, Annex IV; the filters are those of the
     * list.
     *
     * @param type code of Decree 30/2020/NĐ-CP, Annex III, such as KH
     */
    @GetMapping("/sheet")
    ResponseEntity<byte[]> exportRegister(
            @RequestParam(required = false) Integer year,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String q) {
        return DocumentResponse.workbook(fileName(year), export.export(new RegisterFilter(year, type, q)));
    }

    /**
     * The register as a PDF for printing and keeping, the first number first; the filters are those of the list.
     *
     * @param type code of Decree 30/2020/NĐ-CP, Annex III, such as KH
     */
    @GetMapping("/print")
    ResponseEntity<byte[]> printRegister(
            @RequestParam(required = false) Integer year,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String q) {
        return DocumentResponse.pdf(fileName(year), printing.print(new RegisterFilter(year, type, q)));
    }

    private static String fileName(Integer year) {
        return "so-van-ban-di" + (year == null ? "" : "-" + year);
    }

    /** One line of the register; {@code distribution.not-issued} (404) also for those who may not read it. */
    @GetMapping("/{entryId}")
    RegisterEntryView getRegisterEntry(@PathVariable UUID entryId) {
        return RegisterEntryView.of(register.entry(entryId), issueDeadline);
    }

    /**
     * The line of the register that belongs to a plan, report or letter; {@code distribution.not-issued} (404) also for
     * those who may not read it.
     */
    @GetMapping("/of/{subjectType}/{subjectId}")
    RegisterEntryView getRegisterEntryOf(@PathVariable String subjectType, @PathVariable String subjectId) {
        return RegisterEntryView.of(register.entryOf(subjectType, subjectId), issueDeadline);
    }

    /**
     * The deliveries of an issued document in the order of its recipients; empty until it is on its way. For whoever
     * may read the document.
     */
    @GetMapping("/{entryId}/deliveries")
    List<DeliveryView> listDeliveries(@PathVariable UUID entryId) {
        return views.of(deliveries.of(entryId));
    }
}
