package io.homeroom.platform.test.access;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that really exists.
 *
 * @param members access tokens of those whose it is, by role
 * @param sibling that of another child of the family, if it has one
 * @param ids what it is called by, under the names of parameters and fields
 * @param former that of somebody who was a parent of the family and knows its ids, if there is one
 * @param open ids beside it that everybody may know
 */
public record Owned(
    Map<String, String> members,
    @Nullable String sibling,
    @Nullable String former,
    Map<String, String> ids,
    Map<String, String> open) {

  static final String SIBLING = "sibling";
  static final String FORMER = "former parent";

  public Owned {
    members = new TreeMap<>(members);
  }

  public static Owned by(String role, String token, Map<String, ?> ids) {
    Map<String, String> texts = new HashMap<>();
    ids.forEach((name, id) -> texts.put(name, String.valueOf(id)));
    return new Owned(Map.of(role, token), null, null, texts, Map.of());
  }

  public Owned and(String role, String token) {
    Map<String, String> more = new HashMap<>(members);
    more.put(role, token);
    return new Owned(more, sibling, former, ids, open);
  }

  public Owned withSibling(String token) {
    return new Owned(members, token, former, ids, open);
  }

  public Owned withFormer(String token) {
    return new Owned(members, sibling, token, ids, open);
  }

  public Owned beside(Map<String, String> others) {
    return new Owned(members, sibling, former, ids, others);
  }

  Map<String, String> siblings() {
    return sibling == null ? Map.of() : Map.of(SIBLING, sibling);
  }

  Map<String, String> real() {
    return with(ids);
  }

  Map<String, String> formers() {
    return former == null ? Map.of() : Map.of(FORMER, former);
  }

  /** The same call of what does not exist. */
  Map<String, String> unknown() {
    Map<String, String> nothing = new HashMap<>(ids);
    nothing.replaceAll((_, _) -> UUID.randomUUID().toString());
    return with(nothing);
  }

  private Map<String, String> with(Map<String, String> own) {
    Map<String, String> all = new HashMap<>(open);
    all.putAll(own);
    return all;
  }
}
