package org.chainverdict.identity.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/** What is made stale by a change of an account. */
public final class AccountTags {

  private AccountTags() {}

  /** After a change of what others see of it. */
  public static Collection<Tag> shown(Id account, Role role) {
    List<Tag> tags = new ArrayList<>();
    tags.add(Tag.of(Topic.USERS));
    tags.add(Tag.of(Topic.PERSON, account));
    if (role == Role.LAWYER) {
      tags.add(Tag.of(Topic.DIRECTORY));
      tags.add(Tag.of(Topic.LAWYER, account));
    }
    return tags;
  }

  /** After a change of what it may do, where its role is not at hand. */
  public static Collection<Tag> standing(Id account) {
    List<Tag> tags = new ArrayList<>(shown(account, Role.LAWYER));
    tags.add(Tag.of(Topic.ACCOUNT, account));
    tags.add(Tag.of(Topic.REPORTS));
    return tags;
  }

  /** After there is a new one. */
  public static Collection<Tag> added() {
    return List.of(Tag.of(Topic.USERS), Tag.of(Topic.REPORTS));
  }
}
