package io.homeroom.platform.messaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service that tells how its plants are watered, and notes that as its own subscriber. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Garden {

  static final String PLANTS = "homeroom.garden.plant";
  static final String WATERED = "garden.plant-watered.v1";
  static final String GARDENER = "gardener";

  record PlantWatered(UUID plantId, int litres, String withWhat) {}

  /** What the listening side reads of it. */
  record Watering(UUID plantId, int litres) {}

  private final JdbcClient sql;
  private final List<IncomingEvent<Watering>> attempts = new CopyOnWriteArrayList<>();
  private final Map<UUID, RuntimeException> failures = new ConcurrentHashMap<>();

  Garden(JdbcClient sql) {
    this.sql = sql;
  }

  static OutgoingEvent watered(UUID plant, int litres) {
    return new OutgoingEvent(PLANTS, plant, WATERED, new PlantWatered(plant, litres, "rain"));
  }

  @Bean
  PublishedTopic plants() {
    return PublishedTopic.of(PLANTS);
  }

  @Bean
  EventSubscription gardener() {
    return EventSubscription.named(GARDENER).topic(PLANTS).on(WATERED, Watering.class, this::note);
  }

  private void note(IncomingEvent<Watering> event) {
    attempts.add(event);
    var plant = event.data().plantId();
    sql.sql("insert into watering values (?, ?)").params(plant, event.data().litres()).update();
    var failure = failures.get(plant);
    if (failure != null) {
      throw failure;
    }
  }

  void failAt(UUID plant, RuntimeException failure) {
    failures.put(plant, failure);
  }

  void recover(UUID plant) {
    failures.remove(plant);
  }

  List<IncomingEvent<Watering>> attemptsAt(UUID plant) {
    return attempts.stream().filter(event -> event.data().plantId().equals(plant)).toList();
  }

  List<Integer> wateringsOf(UUID plant) {
    return sql.sql("select litres from watering where plant_id = ?")
        .param(plant)
        .query((row, number) -> row.getInt("litres"))
        .list();
  }
}
