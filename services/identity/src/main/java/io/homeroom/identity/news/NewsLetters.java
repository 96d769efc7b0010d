package io.homeroom.identity.news;

import io.homeroom.identity.letter.Letter;
import io.homeroom.identity.letter.LetterSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class NewsLetters implements LetterSource {
  private final AllNews news;

  NewsLetters(AllNews news) {
    this.news = news;
  }

  @Override
  public Optional<Letter> find(UUID letter) {
    return news.findById(new NewsId(letter)).map(News::letter);
  }
}
