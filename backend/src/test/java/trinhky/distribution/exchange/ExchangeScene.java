package trinhky.distribution.exchange;

import java.nio.charset.StandardCharsets;

/** Status packets as software of other agencies writes them. */
public final class ExchangeScene {

    private ExchangeScene() {}

    /** A packet in which the organisation tells the status of a document, on 12/9/2025 at 10:05. */
    public static byte[] status(String code, String organId, String documentCode) {
        return status(code, organId, documentCode, "2025/09/12 10:05:11");
    }

    public static byte[] status(String code, String organId, String documentCode, String at) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">
                  <edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">
                    <edXML:edXMLHeader>
                      <edXML:MessageHeader>
                        <edXML:From>
                          <edXML:OrganId>%s</edXML:OrganId>
                          <edXML:OrganName>Bộ Công Thương</edXML:OrganName>
                          <edXML:OrganizationInCharge>Bộ Công Thương</edXML:OrganizationInCharge>
                        </edXML:From>
                        <edXML:ResponseFor>
                          <edXML:OrganId>000.00.00.H20</edXML:OrganId>
                          <edXML:Code>%s</edXML:Code>
                          <edXML:DocumentId>%s</edXML:DocumentId>
                        </edXML:ResponseFor>
                        <edXML:StaffInfo>
                          <edXML:Department>Phòng Văn thư</edXML:Department>
                          <edXML:Staff>Nguyễn Văn A</edXML:Staff>
                          <edXML:Mobile>0900000000</edXML:Mobile>
                          <edXML:Email>vanthu@example.vn</edXML:Email>
                        </edXML:StaffInfo>
                        <edXML:StatusCode>%s</edXML:StatusCode>
                        <edXML:Description>Văn thư báo tình trạng %s</edXML:Description>
                        <edXML:Timestamp>%s</edXML:Timestamp>
                      </edXML:MessageHeader>
                    </edXML:edXMLHeader>
                  </edXML:edXMLEnvelope>
                </edXML>
                """.formatted(organId, documentCode.split(",")[2], documentCode, code, code, at)
                .getBytes(StandardCharsets.UTF_8);
    }
}
