-- Until when a node is handing the packet over; no other takes it before (as with mails).
alter table exchange_packet
    add column claimed_until timestamptz;
