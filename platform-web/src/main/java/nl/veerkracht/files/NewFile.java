package nl.veerkracht.files;

import org.jspecify.annotations.Nullable;

/**
 * A file that somebody wants to bring.
 *
 * @param name as the sender calls it
 * @param size in bytes
 * @param account who brings it
 * @param draft what it is brought for, if that exists already
 */
public record NewFile(String name, long size, long account, @Nullable Long draft) {}
