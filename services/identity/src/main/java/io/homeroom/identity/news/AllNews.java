package io.homeroom.identity.news;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AllNews extends JpaRepository<News, NewsId> {

  @Modifying
  @Query("delete from News n where n.happenedAt < :before")
  void deleteBefore(Instant before);
}
