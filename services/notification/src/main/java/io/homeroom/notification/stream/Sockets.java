package io.homeroom.notification.stream;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The sockets that are open in this process. */
@Component
class Sockets {

  private final ConcurrentHashMap<UUID, Set<Socket>> byPerson = new ConcurrentHashMap<>();
  private final int perPerson;

  Sockets(StreamSettings settings) {
    this.perPerson = settings.socketsPerPerson();
  }

  /** Takes a socket in, unless its person has as many as are allowed. */
  boolean admit(Socket socket) {
    var admitted =
        byPerson.compute(
            socket.ticket().personId(),
            (person, before) -> {
              var sockets = before == null ? ConcurrentHashMap.<Socket>newKeySet() : before;
              if (sockets.size() < perPerson) {
                sockets.add(socket);
              }
              return sockets;
            });
    return admitted.contains(socket);
  }

  void remove(Socket socket) {
    byPerson.computeIfPresent(
        socket.ticket().personId(),
        (person, sockets) -> {
          sockets.remove(socket);
          return sockets.isEmpty() ? null : sockets;
        });
  }

  Collection<Socket> of(UUID personId) {
    return List.copyOf(byPerson.getOrDefault(personId, Set.of()));
  }

  Collection<Socket> all() {
    return byPerson.values().stream().flatMap(Set::stream).toList();
  }
}
