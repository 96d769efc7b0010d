package io.homeroom.e2e;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Families that have just registered; of each, three who want seats on their own. */
final class SeatBuyers {
  private static final int AT_ONCE = 4;

  private SeatBuyers() {}

  static List<SeatBuyer> register(RunningPlatform platform, int families, SeatSale sale)
      throws Exception {
    var registering = new RegisteringAtDoor(platform.door(), platform.mailbox(), Narrator.SILENT);
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var settling =
          Collections.nCopies(
              families, (Callable<List<SeatBuyer>>) () -> ofFamily(registering, sale));
      var buyers = new ArrayList<SeatBuyer>();
      for (var family : threads.invokeAll(settling)) {
        buyers.addAll(family.get());
      }
      return buyers;
    }
  }

  /** One wants seats for two children, as another, one for one. */
  private static List<SeatBuyer> ofFamily(RegisteringAtDoor registering, SeatSale sale) {
    var parent = Parent.named("Buyer", "en");
    var family = BookingFamily.settle(registering, parent, 5);
    var all = family.children();
    return Stream.of(all.subList(0, 2), all.subList(2, 4), all.subList(4, 5))
        .map(theirs -> new SeatCalls(family.home(), theirs))
        .map(
            calls ->
                new SeatBuyer(() -> signIn(registering.door(), parent), calls, sale.sessions()))
        .toList();
  }

  private static Door signIn(Door door, Parent parent) {
    var answer = door.post("/api/auth/login", parent.signIn()).expect(200);
    return door.as(answer.text("accessToken"));
  }
}
