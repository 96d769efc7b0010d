/** Answers to tasks over HTTP. */
@NullMarked
package io.homeroom.progress.answering.web;

import org.jspecify.annotations.NullMarked;
