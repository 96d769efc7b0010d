package io.homeroom.booking;

import io.homeroom.booking.waitlist.Places;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.access.Owned;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** What families and coaches have, for others to ask for. */
record Belongings(People people, Tokens tokens) {

  Map<String, Callable<Owned>> all() {
    var all = new HashMap<String, Callable<Owned>>();
    all.put("familyId", this::family);
    all.put("courseId", this::course);
    all.put("courseSessionId", this::session);
    all.put("packageId", this::pack);
    all.put("seat", this::seat);
    all.put("bookingId", this::booking);
    all.put("entryId", this::entry);
    all.put("purchaseId", this::purchase);
    return all;
  }

  private Owned family() {
    var family = people.family();
    return owned(family, Map.of("familyId", family.id()));
  }

  private Owned course() {
    var coach = people.coach();
    return owned(coach, Map.of("courseId", coach.course()));
  }

  private Owned session() {
    var coach = people.coach();
    return owned(coach, Map.of("courseSessionId", coach.session(3)));
  }

  private Owned pack() {
    var coach = people.coach();
    return owned(coach, Map.of("packageId", offer(coach)));
  }

  private Owned seat() {
    var family = people.family();
    return owned(family, Map.of("childId", family.child()))
        .beside(courseSessionId(people.coach().session(3)));
  }

  private Owned booking() {
    var family = people.family();
    var coach = people.coach(0);
    var booking = family.hold(coach.session(3)).expect(201).id("bookingId");
    return owned(family, Map.of("bookingId", booking, "childId", family.child()))
        .beside(courseSessionId(coach.session(8 * 24, 3)));
  }

  private Owned entry() {
    var session = people.coach(0).session(1);
    people.family().hold(session).expect(201);
    var family = people.family();
    return owned(family, Map.of("entryId", Places.join(family, session).id("entryId")));
  }

  private Owned purchase() {
    var family = people.family();
    var path = "/api/booking/packages/" + offer(people.coach()) + "/purchase";
    var purchase = family.parent().post(path, Map.of()).expect(201).id("purchaseId");
    return owned(family, Map.of("purchaseId", purchase));
  }

  private static UUID offer(Coach coach) {
    var form = Map.of("courseId", coach.course(), "credits", 4, "minor", 9000);
    return coach.client().post("/api/booking/packages", form).expect(201).id("packageId");
  }

  private static Map<String, String> courseSessionId(UUID session) {
    return Map.of("courseSessionId", session.toString());
  }

  private Owned owned(Coach coach, Map<String, UUID> ids) {
    return Owned.by("coach", tokens.of("coach", coach.id(), UUID.randomUUID()), ids);
  }

  private Owned owned(Family family, Map<String, UUID> ids) {
    return Owned.by("parent", tokens.parent(family.parentId(), family.id()), ids)
        .withFormer(tokens.parent(family.parentId(), UUID.randomUUID()));
  }
}
