package trinhky.signing;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import trinhky.distribution.OutgoingDocuments;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.Purpose;
import trinhky.distribution.RecipientLine;
import trinhky.document.Renditions;
import trinhky.document.StoredDocument;
import trinhky.signing.domain.FormPoint;
import trinhky.testing.As;
import trinhky.testing.OfficialDocuments;
import trinhky.testing.SmallProvince;

/** A document of the Department of Industry and Trade on its way to the signature, moved through the interface. */
public final class SigningScene {

    public static final String PASSWORD = "mat-khau-thu";

    private static final List<RecipientLine> RECIPIENTS = List.of(
            new RecipientLine("Bộ Công Thương", null, "bct", Purpose.FOR_REPORT),
            new RecipientLine("UBND xã Tân Hồng", null, "xa-1", Purpose.FOR_ACTION),
            new RecipientLine("UBND xã Tam Nông", null, "xa-2", Purpose.FOR_ACTION));

    private final ApplicationContext beans;
    private final SmallProvince province;
    private final String subjectId = UUID.randomUUID().toString();
    private StoredDocument frozen;

    private SigningScene(ApplicationContext beans) {
        this.beans = beans;
        this.province = SmallProvince.found(beans.getBean(JdbcClient.class));
        String hash = beans.getBean(PasswordEncoder.class).encode(PASSWORD);
        List.of("ubnd.chair", "ubnd.vice1", "ubnd.vice2", "vpub.officer").forEach(who -> province.password(who, hash));
    }

    /** Submits a document of the type with its process. */
    public static SigningScene submitted(ApplicationContext beans, String documentTypeCode) {
        SigningScene scene = new SigningScene(beans);
        scene.submit(documentTypeCode, "Đến năm 2030 đạt 70 %", "sct.officer");
        return scene;
    }

    /** Submits the document (again), drafted by the official. */
    public void submit(String documentTypeCode, String words, String drafter) {
        frozen = bean(Renditions.class).freeze(OfficialDocuments.plan(words), "van-ban", "LETTER", subjectId);
        bean(OutgoingDocuments.class).prepare(draft(documentTypeCode, RECIPIENTS));
        bean(SigningRequests.class)
                .open(new SigningSubject(
                        "LETTER",
                        subjectId,
                        frozen.id(),
                        documentTypeCode,
                        "Phát triển thương mại điện tử",
                        "INDUSTRY_AND_TRADE",
                        "ubnd",
                        "vpub",
                        "sct",
                        drafter,
                        "sct.head"));
        bean(RuntimeService.class)
                .startProcessInstanceByKey(
                        "SignAndIssueProcess",
                        subjectId,
                        Map.of(
                                "subjectId", subjectId,
                                "officeUnitId", "vpub",
                                "issuerUnitId", "ubnd",
                                "draftingUnitId", "sct"));
    }

    /** The document goes to these instead. */
    public SigningScene to(RecipientLine... recipients) {
        bean(OutgoingDocuments.class).prepare(draft("KH", List.of(recipients)));
        return this;
    }

    private OutgoingDraft draft(String documentTypeCode, List<RecipientLine> recipients) {
        return new OutgoingDraft(
                "LETTER",
                subjectId,
                documentTypeCode,
                documentTypeCode + "-UBND",
                "Văn bản phát triển thương mại điện tử",
                "ubnd",
                "sct",
                "P.KT",
                "Ngân",
                recipients);
    }

    public String subjectId() {
        return subjectId;
    }

    public SmallProvince province() {
        return province;
    }

    public As as(String officialId) {
        return As.official(bean(MockMvc.class), officialId);
    }

    public String address(String act) {
        return "/api/signing/LETTER/" + subjectId + act;
    }

    /** Every point of form met, as the officer's page sends it. */
    public static String allPointsMet() {
        return Arrays.stream(FormPoint.Point.values())
                .map(point -> "{\"point\":\"" + point + "\",\"met\":true}")
                .collect(Collectors.joining(",", "{\"points\":[", "]}"));
    }

    public String signature() {
        return "{\"sha256\":\"" + frozen.sha256() + "\",\"password\":\"" + PASSWORD + "\"}";
    }

    public SigningScene formAccepted() throws Exception {
        as("vpub.officer").posts(address("/form-acceptance"), allPointsMet()).andExpect(status().isNoContent());
        return this;
    }

    public SigningScene initialed() throws Exception {
        as("vpub.chief").posts(address("/initial")).andExpect(status().isNoContent());
        return this;
    }

    public SigningScene signedBy(String officialId) throws Exception {
        as(officialId).posts(address("/signature"), signature()).andExpect(status().isNoContent());
        return this;
    }

    public SigningScene passedToChair() throws Exception {
        as("ubnd.vice1")
                .posts(address("/passing-to-chair"), "{\"reason\":\"Liên quan nhiều lĩnh vực\"}")
                .andExpect(status().isNoContent());
        return this;
    }

    public SigningScene returnedBy(String officialId) throws Exception {
        as(officialId)
                .posts(address("/return"), "{\"reason\":\"Chưa rõ chỉ tiêu\"}")
                .andExpect(status().isNoContent());
        return this;
    }

    public SigningScene issued() throws Exception {
        as("vpub.clerk").posts(address("/issue")).andExpect(status().isOk());
        return this;
    }

    /** Runs the waiting asynchronous steps of the document's processes, timers excepted. */
    public SigningScene sent() {
        ManagementService jobs = bean(ManagementService.class);
        jobs.createJobQuery().processDefinitionKey("DistributionProcess").messages().list().stream()
                .filter(job -> belongs(job.getProcessInstanceId()))
                .forEach(job -> jobs.executeJob(job.getId()));
        return this;
    }

    /** Lets the time for receipts pass. */
    public SigningScene receiptTimePassed() {
        ManagementService jobs = bean(ManagementService.class);
        jobs.createJobQuery().processDefinitionKey("DistributionProcess").timers().list().stream()
                .filter(job -> belongs(job.getProcessInstanceId()))
                .forEach(job -> jobs.executeJob(job.getId()));
        return this;
    }

    private boolean belongs(String processInstanceId) {
        return bean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .processInstanceBusinessKey(subjectId)
                        .count()
                == 1;
    }

    /** The document as it was submitted last. */
    public StoredDocument frozen() {
        return frozen;
    }

    /** Id of the document's line in the register. */
    public UUID entryId() {
        return bean(JdbcClient.class)
                .sql("select id from outgoing_entry where subject_id = :subject")
                .param("subject", subjectId)
                .query(UUID.class)
                .single();
    }

    /** Id of the delivery to the unit. */
    public UUID deliveryTo(String unitId) {
        return bean(JdbcClient.class)
                .sql("""
                        select d.id from delivery d join outgoing_entry e on e.id = d.entry_id
                        where e.subject_id = :subject and d.unit_id = :unit
                        """)
                .param("subject", subjectId)
                .param("unit", unitId)
                .query(UUID.class)
                .single();
    }

    public SigningScene confirmedBy(String officialId, String unitId) throws Exception {
        as(officialId).posts("/api/inbox/" + deliveryTo(unitId) + "/receipt").andExpect(status().isNoContent());
        return this;
    }

    public SigningScene outsideReceipt() throws Exception {
        as("vpub.clerk")
                .posts(
                        "/api/deliveries/" + deliveryTo("bct") + "/outside-receipt",
                        "{\"note\":\"Thư điện tử ngày 13/9\"}")
                .andExpect(status().isNoContent());
        return this;
    }

    /** Whether the process of the document passed the activity. */
    public boolean passed(String activityId) {
        return bean(HistoryService.class)
                .createHistoricActivityInstanceQuery()
                .activityId(activityId)
                .finished()
                .list()
                .stream()
                .anyMatch(activity -> ofThisDocument(activity.getProcessInstanceId()));
    }

    private boolean ofThisDocument(String processInstanceId) {
        return bean(HistoryService.class)
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .processInstanceBusinessKey(subjectId)
                        .count()
                == 1;
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
