package trinhky.distribution.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.distribution.application.ArrangeChannels;
import trinhky.distribution.application.RecipientChannel;
import trinhky.distribution.application.exchange.UploadStatusPacket;

/** The exchange axis between agencies: who is reached over it, and packets brought by hand. */
@RestController
class ExchangeController {

    private final ArrangeChannels channels;
    private final UploadStatusPacket packets;

    ExchangeController(ArrangeChannels channels, UploadStatusPacket packets) {
        this.channels = channels;
        this.packets = packets;
    }

    /** How units are reached: over the exchange axis or by mail, with the file or a link. An administrator. */
    @GetMapping("/api/recipient-channels")
    List<RecipientChannelView> listRecipientChannels() {
        return channels.list().stream().map(RecipientChannelView::of).toList();
    }

    /**
     * Says how a unit is reached. An administrator; refuses with {@code distribution.organ-id-missing},
     * {@code distribution.organ-id-wrong} (422).
     */
    @PutMapping("/api/recipient-channels/{unitId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void arrangeRecipientChannel(@PathVariable String unitId, @Valid @RequestBody RecipientChannelRequest request) {
        channels.arrange(new RecipientChannel(
                unitId, request.byExchange(), request.attachFile(), request.organId(), request.organIdFrom()));
    }

    /**
     * Takes in a status packet (edXML, QCVN 102:2016/BTTTT) that answers a document. The clerk of its register; refuses
     * with {@code distribution.packet-unknown} (404), {@code distribution.packet-broken} (422).
     */
    @PostMapping(value = "/api/exchange/packets", consumes = MediaType.APPLICATION_XML_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void uploadStatusPacket(@RequestBody byte[] packet) {
        packets.upload(packet);
    }
}
