package nl.veerkracht.item;

/**
 * A file that belongs to an item, with what a list shows of it.
 *
 * @param id its name in addresses
 * @param type the ending of its name
 * @param size in bytes
 * @param pages 0 when it has none to count
 */
public record AttachedFile(String id, String name, String type, long size, int pages) {}
