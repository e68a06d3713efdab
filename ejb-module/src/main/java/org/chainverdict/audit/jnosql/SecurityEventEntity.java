package org.chainverdict.audit.jnosql;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.util.Date;

/** A security event as it is stored. The time is a Date: an Instant would be stored as text. */
@Entity("securityevents")
public class SecurityEventEntity {

  @Id private String id;
  @Column private String type;
  @Column private String account;
  @Column private Date at;

  SecurityEventEntity() {}

  SecurityEventEntity(String id, String type, String account, Date at) {
    this.id = id;
    this.type = type;
    this.account = account;
    this.at = at;
  }
}
