package org.chainverdict.audit.jnosql;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.util.Date;

/** A security event as it is stored. The time is a Date: an Instant would be stored as text. */
@Entity("securityevents")
public record SecurityEventEntity(
    @Id String id,
    @Column String type,
    @Column String account,
    @Column String actor,
    @Column String detail,
    @Column Date at) {}
