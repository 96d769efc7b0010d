package io.homeroom.local.calendar;

import com.sun.net.httpserver.HttpServer;
import io.homeroom.local.calendar.agenda.Agenda;
import io.homeroom.local.calendar.agenda.Events;
import io.homeroom.local.calendar.api.AccessTokens;
import io.homeroom.local.calendar.api.Api;
import io.homeroom.local.calendar.api.Assertions;
import io.homeroom.local.calendar.api.TokenEndpoint;
import io.homeroom.local.calendar.notice.Channels;
import io.homeroom.local.calendar.notice.Telling;
import io.homeroom.local.calendar.page.AgendaPage;
import io.homeroom.local.emulator.fault.Fault.Kind;
import io.homeroom.local.emulator.fault.FaultSwitch;
import io.homeroom.local.emulator.fault.Faults;
import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.emulator.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.node.ObjectNode;

/** Listens on 127.0.0.1. Arguments: the port, and the file in which everything is kept. */
public final class CalendarEmulator implements AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Faults faults =
      new Faults(
          EnumSet.of(
              Kind.ERROR,
              Kind.TIMEOUT,
              Kind.LOST,
              Kind.SLOW,
              Kind.OLD,
              Kind.PENDING,
              Kind.ROOMLESS,
              Kind.UNDELIVERED));
  private final Store store;
  private final Agenda agenda;
  private final HttpServer server;
  private final Telling telling;

  /**
   * Whose calendar it is.
   *
   * @param calendar its id
   * @param account the address of the service account that may write to it
   * @param key that account's
   */
  public record Owner(String calendar, String account, PublicKey key) {}

  public CalendarEmulator(int port, Path file, Owner owner) {
    var clock = Clock.systemUTC();
    store = new Store(file, "kind");
    agenda = new Agenda(store, clock, owner.calendar(), ZoneOffset.UTC);
    agenda.onChange(_ -> new Channels(agenda).tellAll());
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var events = new Events(agenda, owner.account());
    var tokens = new AccessTokens(clock);
    var assertions = new Assertions(owner.account(), owner.key(), clock);
    server.setExecutor(threads);
    server.createContext("/token", new TokenEndpoint(assertions, tokens));
    server.createContext("/calendar/v3/", new Api(agenda, events, tokens, faults, address()));
    server.createContext("/_faults", new FaultSwitch(faults));
    server.createContext("/_health", exchange -> Answer.json(200, "{}").send(exchange));
    server.createContext("/", new AgendaPage(agenda, events));
    server.start();
    telling = new Telling(agenda, faults);
  }

  public static void main(String... arguments) throws GeneralSecurityException {
    var emulator =
        new CalendarEmulator(
            Integer.parseInt(arguments[0]),
            Path.of(arguments[1]),
            new Owner(
                variable("CALENDAR_ID"),
                variable("CALENDAR_ACCOUNT"),
                key(variable("CALENDAR_ACCOUNT_KEY"))));
    Runtime.getRuntime().addShutdownHook(new Thread(emulator::close));
  }

  private static String variable(String name) {
    return Objects.requireNonNull(System.getenv(name), name);
  }

  private static PublicKey key(String base64) throws GeneralSecurityException {
    return KeyFactory.getInstance("RSA")
        .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** For tests in the same process. */
  public Faults faults() {
    return faults;
  }

  /** The channels that are open, as who opened them knows them. */
  public List<ObjectNode> channels() {
    return store.together(() -> new Channels(agenda).open().stream().map(Channels::shown).toList());
  }

  /** Every event, deleted ones too. */
  public List<ObjectNode> events() {
    return store.together(
        () -> agenda.all().stream().map(it -> Events.shown(it, agenda.zone())).toList());
  }

  @Override
  public void close() {
    server.stop(0);
    telling.close();
    threads.shutdownNow();
    store.close();
  }
}
