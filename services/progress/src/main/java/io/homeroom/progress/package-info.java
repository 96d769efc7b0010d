/** What children do and what comes of it: tasks, answers, points and growth. */
@NullMarked
package io.homeroom.progress;

import org.jspecify.annotations.NullMarked;
