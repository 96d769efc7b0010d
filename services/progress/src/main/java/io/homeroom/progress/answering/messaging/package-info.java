/** What is told about answers. */
@NullMarked
package io.homeroom.progress.answering.messaging;

import org.jspecify.annotations.NullMarked;
