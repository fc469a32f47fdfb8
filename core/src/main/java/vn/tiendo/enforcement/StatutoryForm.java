package vn.tiendo.enforcement;

import vn.tiendo.result.Language;

/**
 * One of the forms on which agencies report (biểu mẫu thống kê): form 1 is on results by case.
 *
 * <p>The titles are descriptions of what a form holds, not the words that are printed on it.
 *
 * @param number its number, from 1
 * @param vietnameseTitle the title in Vietnamese
 * @param englishTitle the title in English
 */
public record StatutoryForm(int number, String vietnameseTitle, String englishTitle) {
    /** The title in a language. */
    public String title(Language language) {
        return language == Language.VIETNAMESE ? vietnameseTitle : englishTitle;
    }
}
