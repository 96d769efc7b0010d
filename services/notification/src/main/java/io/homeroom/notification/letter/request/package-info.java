/** What letters are asked for with. */
@NamedInterface
@NullMarked
package io.homeroom.notification.letter.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
